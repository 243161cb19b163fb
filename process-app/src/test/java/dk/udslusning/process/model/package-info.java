/**
 * The models on an engine in memory, without Spring and without the case file: what they
 * wait for, where they go, and that every node and flow is walked.
 */
package dk.udslusning.process.model;
